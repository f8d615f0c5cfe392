// After a part of the page was exchanged, the keyboard is where it was: on the same field, or on what opens it.
let left: { part: string; field: string } | undefined;

const fieldOf = (element: Element) => {
  const [name, value] = [element.getAttribute("name"), element.getAttribute("value")];
  return name === null ? "" : element.matches("[type=radio], [type=checkbox], button") && value !== null
    ? `[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`
    : `[name="${CSS.escape(name)}"]`;
};

// What is folded away takes no focus; then the next one is tried.
const takes = (element: HTMLElement) => {
  element.focus({ preventScroll: true });
  return document.activeElement === element;
};

export function keepFocus() {
  // A button that waits for the answer is switched off and loses the focus, so it is noted before.
  document.body.addEventListener("htmx:configRequest", event => {
    const { target } = (event as CustomEvent<{ target: HTMLElement }>).detail;
    const active = document.activeElement;
    left = active && target.id !== "" && target.contains(active) ? { part: target.id, field: fieldOf(active) } : undefined;
  });
  document.body.addEventListener("htmx:afterSettle", () => {
    const part = left && document.getElementById(left.part);
    // Whoever went on to another field meanwhile stays there.
    if (!left || !part || (document.activeElement && document.activeElement !== document.body)) return;
    const { field } = left;
    left = undefined;
    [field, "summary", "a[href], button"].filter(place => place !== "").some(place => Array.from(part.querySelectorAll<HTMLElement>(place)).some(takes));
  });
}
