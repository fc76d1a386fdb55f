// The viewer of a diagram: zoom, move, find, follow the flow, details of a step, the path to it.
// The page is whole without it.
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
  const details = document.querySelector(".details");
  const roleBox = tools.querySelector('[data-do="role"]');
  const findBox = tools.querySelector('[data-do="find"]');
  const byId = new Map(nodes.map((node) => [node.dataset.id, node]));
  let scale = 1;
  tools.hidden = false;

  const size = (wanted) => {
    scale = Math.min(4, Math.max(0.2, wanted));
    svg.setAttribute("width", width * scale);
    svg.setAttribute("height", height * scale);
  };
  const room = () => frame.clientWidth / width;
  const fit = () => size(room());
  // A picture a little wider than the page begins whole; a larger one at the size of its text.
  const READABLE = 0.85;
  if (room() < 1 && room() >= READABLE) fit();
  const move = (x, y) => frame.scrollBy({ left: x, top: y });
  const linkOf = (node) => node.querySelector("a");
  const textOf = (node) => document.getElementById(linkOf(node).getAttribute("href").slice(1));

  const nameOf = (node) => node.getAttribute("aria-label");
  const say = (count) => { told.textContent = tools.dataset.shown.replace("{}", count).replace("{}", nodes.length); };

  // The details are a copy of the text of the step, under its heading.
  const show = (node) => {
    const to = linkOf(node).getAttribute("href");
    const text = textOf(node);
    const title = document.createElement("p");
    const link = Object.assign(document.createElement("a"), { href: to, textContent: text.querySelector("h3").textContent });
    title.append(link);
    details.replaceChildren(title, text.querySelector("dl").cloneNode(true));
    const moved = details.hidden;
    details.hidden = false;
    if (moved) node.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  let current = null;
  const mark = (node) => {
    current = node;
    nodes.forEach((each) => each.toggleAttribute("data-chosen", each === node));
    show(node);
  };
  const choose = (node) => {
    linkOf(node).focus({ preventScroll: true });
    node.scrollIntoView({ block: "nearest", inline: "center" });
  };

  // Onward by the first arrow, up and down among all that leave the same step, back the way one came.
  const from = (node) => edges.filter((edge) => edge.dataset.source === node.dataset.id);
  const into = (node) => edges.filter((edge) => edge.dataset.target === node.dataset.id);
  const cameBy = new Map();
  const go = (edge) => {
    const source = byId.get(edge.dataset.source);
    const node = byId.get(edge.dataset.target);
    const all = from(source);
    const at = all.indexOf(edge);
    const said = textOf(source).querySelectorAll("dd[data-line]")[at].textContent;
    const branch = tools.dataset.branch.replace("{}", at + 1).replace("{}", all.length);
    told.textContent = all.length > 1 ? `${branch}: ${said}` : "";
    cameBy.set(node, edge);
    return node;
  };
  const follow = (node, key) => {
    const edge = cameBy.get(node) || into(node)[0];
    if (key === "ArrowRight") return from(node).length ? go(from(node)[0]) : null;
    if (key === "ArrowLeft") return edge && byId.get(edge.dataset.source);
    if (!edge) return null;
    const all = from(byId.get(edge.dataset.source));
    const next = all.indexOf(edge) + (key === "ArrowDown" ? 1 : all.length - 1);
    return go(all[next % all.length]);
  };
  svg.addEventListener("keydown", (event) => {
    const node = event.target.closest('[data-kind="node"]');
    if (!node || !event.key.startsWith("Arrow")) return;
    const next = follow(node, event.key);
    event.preventDefault();
    if (next) choose(next);
  });
  // A key opens the text of a step, a mouse shows its details beside the picture.
  svg.addEventListener("click", (event) => {
    const node = event.target.closest('[data-kind="node"]');
    if (!node || !event.detail || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(node);
  });
  svg.addEventListener("focusin", (event) => {
    const node = event.target.closest('[data-kind="node"]');
    if (node) mark(node);
  });
  frame.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    size(scale * (event.deltaY < 0 ? 1.15 : 1 / 1.15));
  }, { passive: false });

  // What is not meant recedes and what is meant is heavy: told by weight, not by colour alone.
  const only = (isMeant, isMeantEdge) => {
    const all = !isMeant;
    for (const [parts, fits] of [[nodes, isMeant], [edges, isMeantEdge]]) {
      for (const part of parts) {
        part.toggleAttribute("data-faded", !all && !fits(part));
        part.toggleAttribute("data-meant", !all && fits(part));
      }
    }
  };
  const showRole = (role) => {
    const mine = (node) => node?.dataset.lane === role;
    const ends = (edge) => [edge.dataset.source, edge.dataset.target].map((id) => byId.get(id));
    if (!role) only(null);
    else only(mine, (edge) => ends(edge).some(mine));
    if (role) say(nodes.filter(mine).length);
    else told.textContent = "";
  };

  // The shortest way from where a matter begins to a step: backwards from the step.
  const wayTo = (node) => {
    const after = new Map([[node, null]]);
    for (const at of after.keys()) {
      const came = into(at);
      if (!came.length) return [at, after];
      for (const edge of came) {
        const before = byId.get(edge.dataset.source);
        if (before && !after.has(before)) after.set(before, edge);
      }
    }
    return [node, after];
  };
  const showPath = () => {
    const end = current || nodes.at(-1);
    const [first, after] = wayTo(end);
    const way = [first];
    const passed = [];
    for (let edge = after.get(first); edge; edge = after.get(way.at(-1))) {
      passed.push(edge);
      way.push(byId.get(edge.dataset.target));
    }
    roleBox.value = "";
    only((node) => way.includes(node), (edge) => passed.includes(edge));
    told.textContent = way.map(nameOf).join(" → ");
    first.scrollIntoView({ block: "nearest", inline: "center" });
  };
  const find = (text) => {
    const word = text.trim().toLocaleLowerCase("fi");
    const hits = nodes.filter((node) => word && nameOf(node).toLocaleLowerCase("fi").includes(word));
    nodes.forEach((node) => node.toggleAttribute("data-chosen", hits.includes(node)));
    hits[0]?.scrollIntoView({ block: "nearest", inline: "center" });
    [current] = hits;
    if (current) show(current);
    if (word) say(hits.length);
    else told.textContent = "";
  };
  const copy = async (button) => {
    const node = current || nodes[0];
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
    path: showPath,
    print: () => window.print(),
    picture: () => {
      document.body.classList.add("only-picture");
      window.print();
    },
  };
  window.addEventListener("afterprint", () => document.body.classList.remove("only-picture"));
  tools.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.do === "copy") copy(button);
    else acts[button.dataset.do]?.();
  });
  roleBox.addEventListener("change", () => showRole(roleBox.value));
  findBox.addEventListener("input", () => find(findBox.value));
  findBox.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && current) choose(current);
  });
  window.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    roleBox.value = "";
    findBox.value = "";
    find("");
    showRole("");
    details.hidden = true;
  });

  // A mouse may also drag; a finger scrolls as everywhere.
  frame.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "mouse" || event.button || event.target.closest("a")) return;
    const drag = (moved) => move(-moved.movementX, -moved.movementY);
    const stop = () => frame.removeEventListener("pointermove", drag);
    frame.addEventListener("pointermove", drag);
    window.addEventListener("pointerup", stop, { once: true });
  });
})();
