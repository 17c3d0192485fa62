// The canvas: draws what the server worked out, and tells which thing or relation was pressed.
// Text from the graph is drawn as text; nothing here makes markup of it.

const FONT = "system-ui, Segoe UI, Roboto, Noto Sans, Arial, sans-serif";

const tones = () => {
  const style = getComputedStyle(document.documentElement);
  const names = ["paper", "ink", "quiet", "line", "faint", "alarm", "accent", "halo", "panel"];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
};

const has = (one, mark) => one.marks.includes(mark);

function point(node, tone, bright) {
  const open = node.shape === "ellipse" || node.shape === "box" || has(node, "proposed");
  const alarming = has(node, "disputed") || node.unsourced;
  const fill = open ? tone.paper : node.color;
  const border = alarming ? tone.alarm : node.color;
  return {
    id: node.id, x: node.x, y: node.y, shape: node.shape, size: 13, label: node.label,
    opacity: bright ? 1 : 0.25,
    borderWidth: open || alarming ? 2.5 : 1, borderWidthSelected: 5,
    color: { background: fill, border, highlight: { background: fill, border: tone.accent }, hover: { background: fill, border: tone.accent } },
    shapeProperties: { borderDashes: has(node, "disputed") || has(node, "proposed") ? [5, 4] : false },
    font: { size: 14, face: FONT, color: bright ? tone.ink : tone.quiet, strokeWidth: open && !has(node, "proposed") ? 0 : 4, strokeColor: tone.halo },
  };
}

function line(edge, tone, bright, strong, worded) {
  const contested = has(edge, "disputed");
  const color = contested || edge.unsourced ? tone.alarm : strong ? tone.ink : edge.faint ? tone.faint : tone.line;
  return {
    id: edge.id, from: edge.from, to: edge.to, arrows: edge.arrows,
    label: bright && !edge.faint && (strong || contested || worded) ? edge.label : " ", // "" would leave the old text
    width: contested ? Math.max(edge.width, 2) : edge.width, selectionWidth: 1.5,
    dashes: contested ? [9, 5] : has(edge, "proposed") ? [2, 5] : false,
    color: { color, highlight: tone.accent, hover: tone.accent, opacity: bright ? 1 : 0.15 },
    smooth: edge.bend === 0 ? false : { enabled: true, type: edge.bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(edge.bend) },
    font: { size: 12, face: FONT, align: "horizontal", color: contested ? tone.alarm : tone.quiet, strokeWidth: 4, strokeColor: tone.halo },
  };
}

export function createCanvas(element, { onSelect, onExpand }) {
  const points = new vis.DataSet([]);
  const lines = new vis.DataSet([]);
  let data = { nodes: [], edges: [] };
  let chosen = "";
  const network = new vis.Network(element, { nodes: points, edges: lines }, {
    physics: false,
    layout: { improvedLayout: false },
    nodes: { fixed: false },
    edges: { arrows: { to: { scaleFactor: 0.6 }, from: { scaleFactor: 0.6 } }, hoverWidth: 0.5 },
    interaction: { hover: true, keyboard: false, selectConnectedEdges: false, hoverConnectedEdges: false, dragNodes: true },
  });

  function near(id) {
    if (!chosen || chosen === id) return true;
    const edge = data.edges.find((one) => one.id === chosen);
    if (edge) return id === edge.from || id === edge.to;
    return data.edges.some((one) => (one.from === chosen && one.to === id) || (one.to === chosen && one.from === id));
  }

  function paint() {
    const tone = tones();
    const known = data.nodes.some((one) => one.id === chosen) || data.edges.some((one) => one.id === chosen);
    if (!known) chosen = "";
    const worded = data.edges.filter((edge) => !edge.faint).length <= 30;
    const nodeIds = new Set(data.nodes.map((node) => node.id));
    const edgeIds = new Set(data.edges.map((edge) => edge.id));
    lines.remove(lines.getIds().filter((id) => !edgeIds.has(id)));
    points.remove(points.getIds().filter((id) => !nodeIds.has(id)));
    points.update(data.nodes.map((node) => point(node, tone, near(node.id))));
    lines.update(data.edges.map((edge) => {
      const touched = chosen && [edge.id, edge.from, edge.to].includes(chosen);
      return line(edge, tone, !chosen || touched, Boolean(touched), worded);
    }));
    const edge = data.edges.some((one) => one.id === chosen);
    network.setSelection({ nodes: chosen && !edge ? [chosen] : [], edges: edge ? [chosen] : [] }, { highlightEdges: false });
    element.dataset.visible = String(data.nodes.length);
    element.dataset.chosen = chosen;
  }

  function badges(context) {
    // How much more there is around a thing: "+391".
    const tone = tones();
    context.save();
    context.font = `600 11px ${FONT}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    const standing = network.getPositions();
    for (const node of data.nodes) {
      if (!node.more || !standing[node.id]) continue; // may be drawn while the new things are being added
      const box = network.getBoundingBox(node.id);
      const { x, y } = standing[node.id];
      const inside = node.shape === "box" || node.shape === "ellipse";
      const text = `+${node.more.toLocaleString("en")}`;
      const width = context.measureText(text).width + 10;
      const left = inside ? box.right - width / 2 : x + 9;
      const top = (inside ? box.top : y - 13) - 9;
      context.globalAlpha = near(node.id) ? 1 : 0.25;
      context.fillStyle = tone.panel;
      context.strokeStyle = tone.line;
      context.lineWidth = 1;
      context.beginPath();
      context.roundRect(left, top, width, 16, 8);
      context.fill();
      context.stroke();
      context.fillStyle = tone.quiet;
      context.fillText(text, left + width / 2, top + 8.5);
    }
    context.restore();
  }

  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const fit = (animated = false) => network.fit({ maxZoomLevel: 1.25, animation: animated && !calm ? { duration: 350 } : false });

  function visibleArea() {
    const { width, height } = element.getBoundingClientRect();
    const a = network.DOMtoCanvas({ x: 0, y: 0 });
    const b = network.DOMtoCanvas({ x: width, y: height });
    return (node) => node.x > a.x && node.x < b.x && node.y > a.y && node.y < b.y;
  }

  network.on("afterDrawing", badges);
  network.on("click", ({ nodes: [node], edges: [edge] }) => onSelect(node ?? edge ?? ""));
  network.on("doubleClick", ({ nodes: [node] }) => { if (node) onExpand(node); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);

  return {
    // The first time the whole picture is shown; later the window moves only when something new is out of sight.
    update(next, selected) {
      const first = data.nodes.length === 0;
      const before = new Set(data.nodes.map((node) => node.id));
      data = next;
      chosen = selected;
      paint();
      if (first) {
        network.once("afterDrawing", () => {
          fit();
          const here = data.nodes.find((node) => node.id === chosen);
          if (here && network.getScale() < 0.45) network.focus(here.id, { scale: 0.6, animation: false });
          network.once("afterDrawing", () => { element.dataset.drawn = String(data.nodes.length); });
        });
        network.redraw();
      } else if (!data.nodes.filter((node) => !before.has(node.id)).every(visibleArea())) {
        fit(true);
      }
    },
    select(id, move) {
      chosen = id;
      paint();
      const here = data.nodes.find((node) => node.id === id);
      if (move && here && !visibleArea()(here)) network.focus(id, { scale: Math.max(network.getScale(), 0.7), animation: false });
    },
    zoom(factor) { network.moveTo({ scale: network.getScale() * factor }); },
    fit,
    picture() {
      const drawn = element.querySelector("canvas");
      const copy = document.createElement("canvas");
      copy.width = drawn.width;
      copy.height = drawn.height;
      const context = copy.getContext("2d");
      context.fillStyle = tones().paper;
      context.fillRect(0, 0, copy.width, copy.height);
      context.drawImage(drawn, 0, 0);
      return new Promise((done) => copy.toBlob(done, "image/png"));
    },
  };
}
