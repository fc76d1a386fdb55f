// The viewer of a diagram: zoom, move, find, follow the flow. The page is whole without it.
"use strict";
(() => {
  const tools = document.querySelector(".tools");
  const frame = document.querySelector(".picture");
  const svg = frame && frame.querySelector("svg");
  if (!tools || !svg) return;
  const told = tools.querySelector(".told");
  const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
  const nodes = [...svg.querySelectorAll('[data-kind="node"]')];
  const edges = [...svg.querySelectorAll('[data-kind="edge"]')];
  const byId = new Map(nodes.map((node) => [node.dataset.id, node]));
  let scale = 1;
  tools.hidden = false;

  const size = (wanted) => {
    scale = Math.min(4, Math.max(0.2, wanted));
    svg.setAttribute("width", width * scale);
    svg.setAttribute("height", height * scale);
  };
  const fit = () => size(frame.clientWidth / width);
  const move = (x, y) => frame.scrollBy({ left: x, top: y });
  const linkOf = (node) => node.querySelector("a");

  const choose = (node) => {
    nodes.forEach((each) => each.removeAttribute("data-chosen"));
    node.setAttribute("data-chosen", "");
    linkOf(node)?.focus({ preventScroll: true });
    node.scrollIntoView({ block: "center", inline: "center" });
    told.textContent = node.getAttribute("aria-label");
  };
  const chosen = () => document.activeElement?.closest?.('[data-kind="node"]')
    || svg.querySelector("[data-chosen]");

  // Onward by the first arrow, sideways by the others, back by the first that came.
  const follow = (node, key) => {
    const from = (edge) => edge.dataset.source === node.dataset.id;
    const to = (edge) => edge.dataset.target === node.dataset.id;
    const after = edges.filter(from).map((edge) => byId.get(edge.dataset.target));
    const before = edges.filter(to).map((edge) => byId.get(edge.dataset.source));
    if (key === "ArrowRight") return after[0];
    if (key === "ArrowLeft") return before[0];
    if (key === "ArrowDown") return after[1] || after[0];
    return before[1] || before[0];
  };
  svg.addEventListener("keydown", (event) => {
    const node = event.target.closest('[data-kind="node"]');
    if (!node || !event.key.startsWith("Arrow")) return;
    const next = follow(node, event.key);
    event.preventDefault();
    if (next) choose(next);
  });
  svg.addEventListener("focusin", (event) => {
    const node = event.target.closest('[data-kind="node"]');
    if (node) told.textContent = node.getAttribute("aria-label");
  });
  frame.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    size(scale * (event.deltaY < 0 ? 1.15 : 1 / 1.15));
  }, { passive: false });

  const showRole = (role) => {
    for (const node of nodes) node.toggleAttribute("data-faded", Boolean(role) && node.dataset.lane !== role);
    for (const edge of edges) {
      const ends = [byId.get(edge.dataset.source), byId.get(edge.dataset.target)];
      edge.toggleAttribute("data-faded", Boolean(role) && !ends.some((node) => node?.dataset.lane === role));
    }
    const shown = nodes.filter((node) => !role || node.dataset.lane === role).length;
    told.textContent = role ? `${shown} / ${nodes.length}` : "";
  };
  const find = (text) => {
    const word = text.trim().toLocaleLowerCase("fi");
    const hits = nodes.filter((node) => word && node.getAttribute("aria-label").toLocaleLowerCase("fi").includes(word));
    nodes.forEach((node) => node.removeAttribute("data-chosen"));
    hits.forEach((node) => node.setAttribute("data-chosen", ""));
    hits[0]?.scrollIntoView({ block: "center", inline: "center" });
    told.textContent = word ? `${hits.length} / ${nodes.length}` : "";
  };
  const copy = async (button) => {
    const node = chosen() || nodes[0];
    const address = `${location.href.split("#")[0]}${linkOf(node)?.getAttribute("href") || ""}`;
    try {
      await navigator.clipboard.writeText(address);
      told.textContent = `${button.dataset.done}: ${address}`;
    } catch {
      told.textContent = address;
    }
  };

  const step = 200;
  const acts = {
    in: () => size(scale * 1.25),
    out: () => size(scale / 1.25),
    fit,
    left: () => move(-step, 0),
    right: () => move(step, 0),
    up: () => move(0, -step),
    down: () => move(0, step),
    print: () => window.print(),
  };
  tools.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.do === "copy") copy(button);
    else acts[button.dataset.do]?.();
  });
  tools.querySelector('[data-do="role"]').addEventListener("change", (event) => showRole(event.target.value));
  tools.querySelector('[data-do="find"]').addEventListener("input", (event) => find(event.target.value));
  window.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { showRole(""); find(""); }
  });
})();
