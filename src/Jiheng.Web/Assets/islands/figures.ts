// 基本数据: checks while typing, takes a block from Excel, saves as one goes. Without it the form is complete and is posted as a whole.
import "../styles/figures.css";
import { watch } from "../figures/identities";
import { move, spread } from "../figures/paste";
import { Saving } from "../figures/saving";

const form = document.getElementById("figure-form") as HTMLFormElement | null;
const table = form?.querySelector<HTMLTableElement>("table.grid");
const status = document.getElementById("saved");
const words: Record<string, string> = { 暂缺: "Missing", 无此项: "NotApplicable" };

if (form && table && status) start(form, table, status);
reveal();

function start(form: HTMLFormElement, table: HTMLTableElement, status: HTMLElement): void {
  const check = watch(form);
  const saving = new Saving(form, status, check);
  form.addEventListener("input", (event) => {
    if (isFigure(event.target)) {
      choose(form, event.target);
      event.target.title = "";
    }
    check();
  });
  form.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement && event.target.name.endsWith(".state")) state(form, event.target);
    check();
    saving.soon();
  });
  form.addEventListener("paste", (event) => {
    if (!isFigure(event.target)) return;
    const lost = spread(table, event.target, event.clipboardData?.getData("text/plain") ?? "", (cell, value) => {
      cell.value = value;
      choose(form, cell);
    });
    if (lost === undefined) return;
    event.preventDefault();
    check();
    status.textContent = lost > 0 ? `已粘贴；有 ${lost} 个没有对应的格子，没有填入。` : "已粘贴";
    saving.soon();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (isFigure(event.target)) move(table, event.target, event.shiftKey ? -1 : 1);
    saving.soon();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void saving.now(true);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void saving.now(true);
  });
  window.addEventListener("beforeunload", (event) => {
    if (saving.isDirty) event.preventDefault();
  });
}

function isFigure(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.classList.contains("figure");
}

function stateOf(form: HTMLFormElement, input: HTMLInputElement): HTMLSelectElement | null {
  return form.elements.namedItem(`${input.dataset.element}.state`) as HTMLSelectElement | null;
}

// A number that is typed is known; an emptied cell is not filled in. The words say what they say.
function choose(form: HTMLFormElement, input: HTMLInputElement): void {
  const [state, text] = [stateOf(form, input), input.value.trim()];
  if (!state) return;
  if (words[text]) {
    state.value = words[text];
    input.value = "";
  } else if (text !== "") state.value = "Known";
  else if (state.value === "Known") state.value = "";
}

// No number goes with 暂缺 and 无此项, but a reason does.
function state(form: HTMLFormElement, select: HTMLSelectElement): void {
  const key = select.name.replace(/\.state$/, "");
  const input = form.elements.namedItem(`${key}.value`) as HTMLInputElement;
  const source = form.elements.namedItem(`${key}.source`) as HTMLInputElement;
  if (select.value === "Known") {
    if (input.value === "") input.value = input.dataset.kept ?? "";
    input.focus();
    return;
  }
  if (input.value !== "") input.dataset.kept = input.value;
  input.value = "";
  source.closest("details")?.setAttribute("open", "");
  source.placeholder = select.value === "" ? "" : "请写明原因";
  if (select.value !== "" && source.value === "") source.focus();
}

// Other pages lead to the very field.
function reveal(): void {
  const field = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (!field) return;
  if (field.closest("tr.extra")) (document.getElementById("show-all") as HTMLInputElement | null)?.click();
  field.scrollIntoView({ block: "center" });
  field.focus();
}
