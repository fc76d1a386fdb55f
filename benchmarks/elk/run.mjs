// ELK's figures for the chains of `python -m benchmarks.crossings --graphs`, as JSON:
//   npm install elkjs@0.12.1
//   python -m benchmarks.crossings --graphs > graphs.json
//   node benchmarks/elk/run.mjs graphs.json > benchmarks/elk/figures.json
// Layered, orthogonal, no lanes drawn, no labels. The order of the lanes is forced: a place across
// the lanes is given to every node. Of the settings tried (cycle breaking, thoroughness) the one with
// the fewest crossings in total is the one to beat.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(`${process.cwd()}/`);
const ELK = require("elkjs");
const { version } = require("elkjs/package.json");

const FORCED = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.separateConnectedComponents": "false",
  "elk.layered.crossingMinimization.semiInteractive": "true",
};
const SETTINGS = [
  ["MODEL_ORDER", "7"],
  ["MODEL_ORDER", "50"],
  ["DEPTH_FIRST", "7"],
  ["DEPTH_FIRST", "50"],
].map(([cycles, thoroughness]) => ({
  ...FORCED,
  "elk.layered.cycleBreaking.strategy": cycles,
  "elk.layered.thoroughness": thoroughness,
}));
const NEAR = 0.01;

function pieces(edge) {
  return (edge.sections ?? []).flatMap((section) => {
    const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
    return points.slice(1).map((point, index) => [points[index], point]);
  });
}

function crossings(edges) {
  const level = [];
  const upright = [];
  edges.forEach((edge, number) => {
    for (const [a, b] of pieces(edge)) {
      if (Math.abs(a.y - b.y) < NEAR) level.push([a.y, Math.min(a.x, b.x), Math.max(a.x, b.x), number]);
      else upright.push([a.x, Math.min(a.y, b.y), Math.max(a.y, b.y), number]);
    }
  });
  return level.reduce(
    (sum, [y, left, right, number]) =>
      sum +
      upright.filter(
        ([x, top, bottom, other]) =>
          other !== number && left + NEAR < x && x < right - NEAR && top + NEAR < y && y < bottom - NEAR,
      ).length,
    0,
  );
}

// Pairs of nodes above each other in the wrong order of their lanes.
function misplaced(nodes, lane) {
  return nodes.reduce(
    (sum, a) =>
      sum +
      nodes.filter(
        (b) => lane.get(a.id) < lane.get(b.id) && a.y > b.y && a.x < b.x + b.width && b.x < a.x + a.width,
      ).length,
    0,
  );
}

async function figure(graph, options) {
  const lane = new Map(graph.nodes.map((node) => [node.id, node.lane]));
  const done = await new ELK().layout({
    id: "chain",
    layoutOptions: options,
    children: graph.nodes.map(({ id, lane: row, w, h }, index) => ({
      id,
      width: w,
      height: h,
      layoutOptions: { "elk.position": `(0,${row * 10000 + index})` },
    })),
    edges: graph.edges.map(([id, source, target]) => ({ id, sources: [source], targets: [target] })),
  });
  if (misplaced(done.children, lane)) throw new Error(`seed ${graph.seed}: lanes out of order`);
  return crossings(done.edges);
}

const graphs = JSON.parse(readFileSync(process.argv[2], "utf-8"));
const results = [];
for (const options of SETTINGS) {
  const chains = {};
  for (const graph of graphs) chains[graph.seed] = [graph.mark, await figure(graph, options)];
  const total = Object.values(chains).reduce((sum, [, found]) => sum + found, 0);
  results.push({ elkjs: version, options, total, chains });
}
results.sort((a, b) => a.total - b.total);
console.log(JSON.stringify(results[0], null, 1));
