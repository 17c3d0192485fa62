// What a page of the explorer can do with JavaScript. Without it every action is a link or a form;
// here the same links and forms are followed without leaving the canvas.
import { createCanvas } from "/static/canvas.js";

const byId = (id) => document.getElementById(id);
const policy = globalThis.trustedTypes?.createPolicy("casegraph", { createHTML: (text) => text });
// Pages come from our own server, which escapes whatever is data; a parsed document runs no script.
const parsed = (text) => new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, "text/html");
document.documentElement.classList.add("scripted");

// ------------------------------------------------------------ search

const field = byId("q");
const matches = byId("matches");
let asked = 0;
let waiting;

function close() {
  matches.hidden = true;
  matches.replaceChildren();
}

async function suggest() {
  const number = ++asked;
  if (field.value.trim().length < 2) { close(); return; }
  const words = field.value;
  const form = new URLSearchParams(new FormData(byId("finder")));
  form.set("fragment", "1");
  const answer = await fetch("/search", { method: "POST", body: form });
  const list = await answer.text();
  // Whoever has moved into the list already must not lose the place.
  if (number !== asked || !answer.ok || matches.contains(document.activeElement)) return;
  matches.replaceChildren(...parsed(list).body.childNodes);
  matches.dataset.of = words;
  matches.hidden = false;
}

field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(suggest, 120); });
byId("finder").addEventListener("keydown", (event) => {
  const links = [...matches.querySelectorAll("li > a:first-child")];
  const at = links.indexOf(document.activeElement);
  if (event.key === "ArrowDown" && links.length) { links[Math.min(at + 1, links.length - 1)].focus(); event.preventDefault(); }
  if (event.key === "ArrowUp" && links.length) { (at > 0 ? links[at - 1] : field).focus(); event.preventDefault(); }
  if (event.key === "Escape") { close(); field.focus(); }
});
byId("finder").addEventListener("focusout", (event) => {
  if (event.relatedTarget && !byId("finder").contains(event.relatedTarget)) close();
});
const typing = (target) => target.closest("input, textarea, select, [contenteditable]");
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (event.key === "/") { event.preventDefault(); field.focus(); field.select(); }
});

byId("print")?.addEventListener("click", () => print());

// ------------------------------------------------------------ the view

if (byId("data")) {
  const parts = ["tools-left", "counts", "exports", "legend", "filters", "panel", "timebox", "tables", "data"];
  let furthest = history.state?.depth ?? 0;
  history.replaceState({ depth: furthest }, "");
  const selected = () => new URLSearchParams(location.search).get("sel") ?? "";
  const scene = () => JSON.parse(byId("data").textContent);

  const canvas = createCanvas(byId("network"), {
    onSelect: (id) => select(id, false),
    onExpand: (id) => {
      const url = new URL(location);
      url.pathname = "/expand";
      url.searchParams.set("of", id);
      go(url, true);
    },
  });

  const marks = () => {
    byId("undo").disabled = (history.state?.depth ?? 0) === 0;
    byId("redo").disabled = (history.state?.depth ?? 0) >= furthest;
  };

  let going = 0;
  async function go(url, push) {
    const number = ++going;
    document.body.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(url);
      const page = parsed(await answer.text());
      if (number !== going) return;
      if (!page.getElementById("data")) {
        if (answer.ok) { location.assign(answer.url); return; }
        const notice = page.querySelector("[role=alert]");
        byId("counts").replaceChildren(notice ? document.adoptNode(notice) : String(answer.status));
        return;
      }
      const open = byId("filters").open;
      for (const id of parts) {
        const fresh = page.getElementById(id);
        if (byId(id) && fresh) byId(id).replaceWith(document.adoptNode(fresh));
      }
      byId("filters").open = open;
      document.title = page.title;
      const view = page.querySelector("#finder input[name=view]");
      document.querySelector("#finder input[name=view]").value = view.value;
      document.querySelector("#language input[name=back]").value = page.querySelector("#language input[name=back]").value;
      if (push) {
        const depth = (history.state?.depth ?? 0) + 1;
        furthest = depth;
        history.pushState({ depth }, "", answer.url);
      }
      canvas.update(scene(), selected());
      marks();
    } finally {
      if (number === going) document.body.removeAttribute("aria-busy");
    }
  }

  async function select(id, move) {
    const url = new URL(location);
    if (id) url.searchParams.set("sel", id); else url.searchParams.delete("sel");
    history.replaceState(history.state, "", url);
    document.querySelector("tr.chosen")?.classList.remove("chosen");
    if (id) byId(`row-${id}`)?.classList.add("chosen");
    canvas.select(id, move);
    const number = ++going;
    const panel = new URL(url);
    panel.pathname = "/panel";
    const answer = await fetch(panel);
    if (number !== going || !answer.ok) return;
    byId("panel").replaceChildren(...parsed(await answer.text()).body.childNodes);
    byId("panel").scrollTop = 0;
  }

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest("a, button[data-select]");
    if (!link) return;
    if (link.dataset.select) {
      event.preventDefault();
      select(link.dataset.select, true).then(() => {
        if (!link.closest("#panel")) byId("panel").focus({ preventScroll: false });
        else byId("panel").focus({ preventScroll: true });
      });
    } else if ("view" in link.dataset) {
      event.preventDefault();
      close();
      go(new URL(link.href), true);
    }
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!("view" in form.dataset)) return;
    event.preventDefault();
    const url = new URL(event.submitter?.getAttribute("formaction") ?? form.action, location);
    url.search = new URLSearchParams(new FormData(form, event.submitter)).toString();
    url.hash = "";
    go(url, true);
  });
  addEventListener("popstate", () => go(new URL(location), false));
  byId("undo").addEventListener("click", () => history.back());
  byId("redo").addEventListener("click", () => history.forward());
  byId("closer").addEventListener("click", () => canvas.zoom(1.3));
  byId("further").addEventListener("click", () => canvas.zoom(1 / 1.3));
  byId("whole").addEventListener("click", () => canvas.fit(true));
  document.addEventListener("keydown", (event) => {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && selected()) select("", false);
    if (event.key === "u") history.back();
    if (event.key === "+") canvas.zoom(1.3);
    if (event.key === "-") canvas.zoom(1 / 1.3);
    if (event.key === "0") canvas.fit(true);
  });
  document.addEventListener("click", async (event) => {
    if (event.target.id !== "png") return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await canvas.picture());
    link.download = "casegraph.png";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });

  // Drag across the timeline to choose a span; a single press is a link of its own.
  let from = null;
  let brushed = false;
  const bars = () => [...document.querySelectorAll(".bar")];
  const barAt = (event) => document.elementFromPoint(event.clientX, event.clientY)?.closest(".bar");
  const span = (to) => {
    const all = bars();
    const [a, b] = [all.indexOf(from), all.indexOf(to)].sort((one, other) => one - other);
    return all.slice(a, b + 1);
  };
  document.addEventListener("pointerdown", (event) => { from = event.target.closest?.(".bar") ?? null; brushed = false; });
  document.addEventListener("dragstart", (event) => { if (event.target.closest?.(".bar")) event.preventDefault(); });
  document.addEventListener("pointermove", (event) => {
    const to = from && barAt(event);
    if (!to) return;
    brushed ||= to !== from;
    if (!brushed) return;
    const picked = new Set(span(to));
    for (const bar of bars()) bar.classList.toggle("picked", picked.has(bar));
  });
  document.addEventListener("pointerup", (event) => {
    const to = from && (barAt(event) ?? document.querySelector(".bar.picked:last-child"));
    if (from && brushed && to) {
      const picked = span(to);
      const url = new URL(location);
      url.searchParams.set("since", picked[0].dataset.since);
      url.searchParams.set("until", picked.at(-1).dataset.until);
      go(url, true);
    }
    from = null;
  });
  document.addEventListener("click", (event) => { if (brushed && event.target.closest?.(".bar")) { event.preventDefault(); brushed = false; } }, true);

  canvas.update(scene(), selected());
  marks();
}

// ------------------------------------------------------------ review: one key a decision

const proposals = [...document.querySelectorAll(".proposal")];
if (proposals.length) {
  let at = 0;
  const show = (next) => {
    proposals[at].classList.remove("current");
    at = Math.max(0, Math.min(proposals.length - 1, next));
    proposals[at].classList.add("current");
    proposals[at].scrollIntoView({ block: "nearest" });
  };
  show(0);
  document.addEventListener("focusin", (event) => {
    const inside = proposals.findIndex((one) => one.contains(event.target));
    if (inside >= 0 && inside !== at) show(inside);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === "s" || key === "j") show(at + 1);
    else if (key === "k") show(at - 1);
    else {
      const target = proposals[at].querySelector(`[data-key="${CSS.escape(key)}"]`);
      if (!target) return;
      event.preventDefault();
      if (target.tagName === "DETAILS") { target.open = true; target.querySelector("input")?.focus(); }
      else if (!proposals[at].querySelector("[name=by]").value) proposals[at].querySelector("[name=by]").focus();
      else target.click();
    }
  });
}
