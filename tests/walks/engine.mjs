// Runs walks through ODK's own web engine: one JSON line in (a form, then steps), one out.
// `node engine.mjs` in a folder where npm has installed @getodk/xforms-engine and jsdom.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
const require = createRequire(process.cwd() + "/");
const { JSDOM } = require("jsdom");
const dom = new JSDOM();
for (const name of ["DOMParser", "XMLSerializer", "Node", "Element", "Document", "XPathResult",
  "XMLDocument", "Text", "Attr", "Comment", "ProcessingInstruction", "CDATASection", "NodeFilter",
  "DocumentFragment", "DOMException", "XPathEvaluator", "XPathExpression", "HTMLElement"]) {
  if (dom.window[name] && !globalThis[name]) globalThis[name] = dom.window[name];
}
globalThis.document ??= dom.window.document;
globalThis.window ??= dom.window;
globalThis.__dirname ??= process.cwd();
const entry = pathToFileURL(process.cwd() + "/node_modules/@getodk/xforms-engine/dist/index.js");
const { createInstance } = await import(entry.href);

const leaf = (node) => !node.currentState.children;
function* leaves(node, entry) {
  for (const child of node.currentState.children ?? []) {
    const inside = child.nodeType === "repeat-instance" ? child.parent.currentState.children.indexOf(child) : entry;
    if (leaf(child)) yield [child, inside];
    else yield* leaves(child, inside);
  }
}
const META = new Set(["instanceID", "instanceName"]);
const nameOf = (node) => node.currentState.reference.split("/").pop();
const textOf = (node) => {
  const xml = node.instanceState?.instanceXML ?? "";
  const match = /^<[^>]*>([\s\S]*)<\/[^>]*>$/.exec(xml);
  return match ? match[1] : "";
};
function states(root) {
  const found = {};
  for (const [node, entry] of leaves(root, -1)) {
    if (META.has(nameOf(node))) continue;
    const relevant = node.currentState.relevant;
    const constraint = node.validationState?.constraint;
    const valid = constraint ? constraint.valid !== false : true;
    found[nameOf(node) + (entry < 0 ? "" : "." + entry)] = [relevant, relevant ? textOf(node) : "", valid];
  }
  return found;
}
function find(root, name, entry) {
  for (const [node, inside] of leaves(root, -1)) {
    if (nameOf(node) === name && inside === entry) return node;
  }
  return null;
}
function ranges(node, found = []) {
  for (const child of node.currentState.children ?? []) {
    if (child.nodeType.startsWith("repeat-range")) found.push(child);
    ranges(child, found);
  }
  return found;
}
function act(root, step) {
  if (step.add) {
    const range = ranges(root).find((one) => nameOf(one) === step.add);
    range.addInstances(range.currentState.children.length - 1);
    return;
  }
  const node = find(root, step.name, step.entry);
  if (node.nodeType === "select") node.selectValues(step.value ? step.value.split(" ") : []);
  else node.setValue(step.value);
}
function wordings(root) {
  let letters = 0;
  for (const [node] of leaves(root, -1)) {
    if (!META.has(nameOf(node))) letters += (node.currentState.label?.asString ?? "").length;
  }
  return letters;
}
let root = null;
for await (const line of createInterface({ input: process.stdin })) {
  const task = JSON.parse(line);
  const began = performance.now();
  if (task.form) {
    const made = await createInstance(task.form);
    root = made.root;
    // A repeat begins with one entry there and with none here.
    for (const range of ranges(root)) {
      while (range.currentState.children.length) range.removeInstances(0, 1);
    }
  } else act(root, task);
  const took = performance.now() - began;
  const found = states(root);
  const read = performance.now() - began;
  const letters = task.words ? wordings(root) : 0;
  const ripple = performance.now() - began;
  console.log(JSON.stringify({ took, read, ripple, letters, states: found }));
}
process.exit(0);
