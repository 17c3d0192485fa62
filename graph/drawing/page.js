"use strict";
// Text from the graph reaches the page through textContent only; the policy of the page forbids the rest.
(() => {
  const byId = (id) => document.getElementById(id);
  const { nodes, edges, details, quotes } = JSON.parse(byId("data").textContent);
  const hiddenKinds = new Set();
  const touching = new Map(nodes.map((node) => [node.id, []]));
  for (const edge of edges) {
    touching.get(edge.from).push(edge.id);
    if (edge.to !== edge.from) touching.get(edge.to).push(edge.id);
  }
  const wordsOnLines = edges.filter((edge) => !edge.faint).length <= 28;
  let chosen = null;
  let matches = null;

  byId("picture").hidden = false;

  // ------------------------------------------------------------ how a point and a line look

  const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const palette = () => Object.fromEntries(
    ["paper", "ink", "quiet", "line", "faint", "alarm", "accent", "halo"].map((name) => [name, color(`--${name}`)]),
  );
  const is = (id, mark) => details[id].marks.includes(mark);
  const unsourced = (id) => details[id].needs_source && details[id].sources.length === 0;

  function shownPoint(id) {
    return !hiddenKinds.has(details[id].kind);
  }

  function near(id) {
    // Whether it stays bright while something is chosen or looked for.
    if (matches) return matches.has(id);
    if (!chosen || chosen === id) return true;
    const one = details[chosen];
    if (one.from) return id === one.from || id === one.to;
    return touching.get(chosen).some((edge) => details[edge].from === id || details[edge].to === id);
  }

  function point(node, tone) {
    const open = node.shape === "ellipse" || node.shape === "box" || is(node.id, "proposed");
    const contested = is(node.id, "disputed");
    const edge = contested || unsourced(node.id) ? tone.alarm : node.color;
    const fill = open ? tone.paper : node.color;
    return {
      id: node.id, x: node.x, y: node.y, shape: node.shape, size: node.size,
      label: contested ? `${node.label}\ndisputed` : node.label,
      hidden: !shownPoint(node.id),
      opacity: near(node.id) ? 1 : 0.18,
      borderWidth: open || contested || unsourced(node.id) ? 2.5 : 1,
      borderWidthSelected: 5,
      color: { background: fill, border: edge, highlight: { background: fill, border: tone.accent }, hover: { background: fill, border: tone.accent } },
      shapeProperties: { borderDashes: contested || is(node.id, "proposed") ? [5, 4] : false },
      font: {
        size: 14, face: "system-ui, Segoe UI, Roboto, Noto Sans, Arial, sans-serif",
        color: near(node.id) ? tone.ink : tone.faint,
        strokeWidth: open && !is(node.id, "proposed") ? 0 : 4, strokeColor: tone.halo,
      },
    };
  }

  function line(edge, tone) {
    const contested = is(edge.id, "disputed");
    const bright = matches ? near(edge.from) && near(edge.to) : !chosen || chosen === edge.id || chosen === edge.from || chosen === edge.to;
    const strong = chosen !== null && bright;
    const base = contested ? tone.alarm : strong && !matches ? tone.ink : edge.faint ? tone.faint : tone.line;
    const told = strong || contested || (wordsOnLines && !edge.faint);
    return {
      id: edge.id, from: edge.from, to: edge.to, arrows: edge.arrows,
      label: told && bright ? edge.label : " ", // an empty text would leave the old one standing
      width: contested ? Math.max(edge.width, 2) : edge.width,
      selectionWidth: 1.5,
      hidden: !shownPoint(edge.from) || !shownPoint(edge.to),
      dashes: contested ? [9, 5] : is(edge.id, "proposed") ? [2, 5] : false,
      color: { color: base, highlight: tone.accent, hover: tone.accent, opacity: bright ? 1 : 0.12 },
      smooth: edge.bend === 0 ? false : { enabled: true, type: edge.bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(edge.bend) },
      font: {
        size: 12, face: "system-ui, Segoe UI, Roboto, Noto Sans, Arial, sans-serif", align: "horizontal",
        color: contested || unsourced(edge.id) ? tone.alarm : tone.quiet, strokeWidth: 4, strokeColor: tone.halo,
      },
    };
  }

  const tone = palette();
  const points = new vis.DataSet(nodes.map((node) => point(node, tone)));
  const lines = new vis.DataSet(edges.map((edge) => line(edge, tone)));
  const network = new vis.Network(byId("network"), { nodes: points, edges: lines }, {
    physics: false,
    layout: { improvedLayout: false },
    edges: { arrows: { to: { scaleFactor: 0.6 } }, hoverWidth: 0.5 },
    interaction: { hover: true, keyboard: false, selectConnectedEdges: false, hoverConnectedEdges: false },
  });

  function repaint() {
    const now = palette();
    points.update(nodes.map((node) => point(node, now)));
    lines.update(edges.map((edge) => line(edge, now)));
    byId("network").dataset.visible = String(nodes.filter((node) => shownPoint(node.id)).length);
  }

  const fit = () => network.fit({ nodes: nodes.map((node) => node.id).filter(shownPoint), maxZoomLevel: 1.3, animation: false });
  byId("network").dataset.visible = String(nodes.length);
  network.once("afterDrawing", () => {
    // Only now the points know how large their text is.
    fit();
    if (network.getScale() < 0.6 && matchMedia("(max-width: 820px)").matches) {
      // On a phone names that can be read come first; the rest is a finger's breadth away.
      const busiest = nodes.map((node) => node.id).reduce((a, b) => (touching.get(b).length > touching.get(a).length ? b : a));
      network.focus(busiest, { scale: 0.75, animation: false });
    }
    network.once("afterDrawing", () => { byId("network").dataset.drawn = String(nodes.length); });
  });

  // ------------------------------------------------------------ what is known of one of them

  function element(tag, text, className) {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function jump(id, text) {
    const button = element("button", text, is(id, "disputed") ? "go contested" : "go");
    button.type = "button";
    button.dir = "auto";
    button.addEventListener("click", () => choose(id, true));
    const item = element("li");
    item.append(button);
    return item;
  }

  function quoted(source, quote) {
    const item = element("li", source);
    if (!quote) return item;
    const [before, passage, after] = quote;
    const text = element("blockquote");
    text.dir = "auto";
    text.append(before, element("mark", passage), after);
    item.append(text);
    return item;
  }

  function list(panel, heading, items) {
    if (items.length === 0) return;
    const holder = element("ul");
    holder.append(...items);
    panel.append(element("h3", heading), holder);
  }

  function explain(id) {
    const panel = byId("panel");
    const one = details[id];
    const title = element("h2", one.caption);
    title.dir = "auto";
    panel.replaceChildren(title);
    const kind = element("p", one.kind ?? (one.derived ? "shortcut, follows from other facts" : "relation"), "also");
    panel.append(kind);
    const marks = element("p");
    for (const mark of one.marks) marks.append(element("span", mark, `mark mark-${mark}`), " ");
    if (one.sensitivity !== "public") marks.append(element("span", one.sensitivity, "mark mark-guarded"));
    if (marks.childNodes.length) panel.append(marks);
    if (one.also?.length) panel.append(element("p", `also written ${one.also.join(", ")}`, "also"));
    if (one.facts.length) {
      const facts = element("dl");
      for (const [caption, text] of one.facts) {
        const value = element("dd", text);
        value.dir = "auto";
        facts.append(element("dt", caption), value);
      }
      panel.append(facts);
    }
    if (one.sources.length) list(panel, "Sources", one.sources.map((source, at) => quoted(source, quotes[one.places[at]])));
    else if (one.needs_source) {
      panel.append(element("h3", "Sources"), element("p", "No source. Nothing says where this was read.", "unsourced"));
    }
    if (one.from) list(panel, "Between", [one.from, one.to].map((end) => jump(end, details[end].caption)));
    else list(panel, "What connects it", touching.get(id).map((edge) => jump(edge, details[edge].caption)));
    panel.append(element("p", `id ${one.id}`, "id"));
    panel.scrollTop = 0;
  }

  function choose(id, move) {
    chosen = id;
    document.querySelector("tr.chosen")?.classList.remove("chosen");
    byId("network").dataset.chosen = id ?? "";
    if (id === null) {
      network.unselectAll();
      byId("panel").replaceChildren(element("p", "Press a point or a line to see what is known of it, who says so and where it was read.", "hint"));
    } else {
      byId(id).classList.add("chosen");
      explain(id);
    }
    repaint();
    if (id === null) return;
    const edge = details[id].from !== undefined;
    network.setSelection({ nodes: edge ? [] : [id], edges: edge ? [id] : [] }, { highlightEdges: false });
    if (move && !edge && shownPoint(id)) network.focus(id, { scale: Math.max(network.getScale(), 0.8), animation: false });
  }

  network.on("click", ({ nodes: [node], edges: [edge] }) => choose(node ?? edge ?? null, false));

  // ------------------------------------------------------------ legend, search, tables, zoom

  function showRows() {
    const seen = (id) => {
      const one = details[id];
      const visible = one.from ? shownPoint(one.from) && shownPoint(one.to) : shownPoint(id);
      return visible && (!matches || (one.from ? matches.has(one.from) || matches.has(one.to) : matches.has(id)));
    };
    for (const id of Object.keys(details)) byId(id).hidden = !seen(id);
  }

  for (const button of document.querySelectorAll("button.kind")) {
    button.addEventListener("click", () => {
      const { kind } = button.dataset;
      if (!hiddenKinds.delete(kind)) hiddenKinds.add(kind);
      button.setAttribute("aria-pressed", String(!hiddenKinds.has(kind)));
      repaint();
      showRows();
    });
  }

  const folded = (text) => text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
  const haystack = new Map(nodes.map(({ id }) => {
    const { caption, also, kind, facts } = details[id];
    return [id, folded([caption, ...also, kind, ...facts.flat()].join("\n"))];
  }));

  byId("search").addEventListener("input", () => {
    const wanted = folded(byId("search").value.trim());
    matches = wanted ? new Set(nodes.map((node) => node.id).filter((id) => haystack.get(id).includes(wanted))) : null;
    byId("found").textContent = matches ? `${matches.size} of ${nodes.length}` : "";
    repaint();
    showRows();
  });
  byId("finder").addEventListener("submit", (event) => {
    event.preventDefault();
    const found = [...(matches ?? [])].filter(shownPoint);
    if (found.length) choose(found[(found.indexOf(chosen) + 1) % found.length], true);
  });

  byId("tables").addEventListener("click", (event) => {
    const row = event.target.closest("a")?.closest("tr");
    if (!row) return;
    event.preventDefault();
    choose(row.id, true);
    byId("stage").scrollIntoView({ block: "nearest" });
    byId("panel").focus({ preventScroll: true });
  });

  const zoom = (factor) => network.moveTo({ scale: network.getScale() * factor });
  byId("closer").addEventListener("click", () => zoom(1.3));
  byId("further").addEventListener("click", () => zoom(1 / 1.3));
  byId("whole").addEventListener("click", () => { choose(null, false); fit(); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") choose(null, false); });

  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
  matchMedia("print").addEventListener("change", () => {
    network.redraw();
    fit();
    repaint();
  });
})();
