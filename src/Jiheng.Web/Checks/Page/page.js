(function () {
  'use strict';
  const bar = document.querySelector('.bar');
  const steps = document.querySelector('.steps');
  const all = Array.from(document.querySelectorAll('.card'));
  let current = null;
  if (all.length === 0) return;

  const shown = () => all.filter(card => card.offsetParent !== null);

  const button = (words, by) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    made.addEventListener('click', () => step(by));
    return made;
  };
  const count = document.createElement('span');
  count.setAttribute('aria-live', 'polite');
  const keys = document.createElement('span');
  keys.className = 'keys';
  keys.textContent = '按 J、K 逐条查看';
  steps.append(keys, count, button('上一条', -1), button('下一条', 1));
  steps.hidden = false;

  function tell() {
    const cards = shown();
    const at = cards.indexOf(current);
    count.textContent = at < 0 ? '共 ' + cards.length + ' 条' : '第 ' + (at + 1) + ' / ' + cards.length + ' 条';
  }

  function step(by) {
    const cards = shown();
    if (cards.length === 0) return;
    const at = cards.indexOf(current);
    show(cards[at < 0 ? (by > 0 ? 0 : cards.length - 1) : (at + by + cards.length) % cards.length]);
  }

  function show(card, at) {
    document.querySelectorAll('.current').forEach(each => each.classList.remove('current'));
    current = card;
    document.querySelectorAll('mark[data-of~="' + card.id + '"]').forEach(each => each.classList.add('current'));
    card.focus({ preventScroll: true });
    const place = at || document.getElementById(card.id + '-1');
    if (place) place.scrollIntoView({ block: 'center', inline: 'center' });
    align(card, place);
    const box = card.getBoundingClientRect();
    if (box.top < bar.offsetHeight || box.bottom > window.innerHeight) card.scrollIntoView({ block: 'center' });
    tell();
  }

  // Where many cards crowd, or a table is long, the column of cards is moved until the current one stands beside its place.
  function align(card, place) {
    document.querySelectorAll('.text').forEach(text => ['--shift', '--room'].forEach(name => text.style.removeProperty(name)));
    const text = card && card.closest('.text');
    if (!text || !place || window.innerWidth <= 960) return;
    const by = Math.round(place.getBoundingClientRect().top - card.getBoundingClientRect().top) - 12;
    if (Math.abs(by) < 120) return;
    text.style.setProperty('--shift', by + 'px');
    text.style.setProperty('--room', Math.max(2, by) + 'px');
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    if (key === 'j' || key === 'n') step(1);
    else if (key === 'k' || key === 'p') step(-1);
    else return;
    event.preventDefault();
  });

  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.getAttribute('href').slice(1));
    if (!target || !target.matches('.card, .ref')) return;
    event.preventDefault();
    if (target.matches('.ref')) show(document.getElementById(target.getAttribute('href').slice(1)), target);
    else show(target, link.matches('.ref') ? link : null);
  });

  window.addEventListener('resize', () => align(null, null));
  document.querySelectorAll('.filter').forEach(box => box.addEventListener('change', () => { align(null, null); tell(); }));
  tell();
})();
