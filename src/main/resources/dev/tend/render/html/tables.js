// Sorts tables by a click on a heading, or by Enter or Space: up, down, and as they were. Puts bars
// behind figures. Opens everything to be printed.
(() => {
  'use strict';
  const texts = new Intl.Collator(document.documentElement.lang, {numeric: true});

  const value = cell => cell.dataset.value ?? cell.textContent;

  function compare(a, b) {
    const left = value(a);
    const right = value(b);
    if (left === '' || right === '') {
      return 0;
    }
    const byNumber = Number(left) - Number(right);
    return Number.isNaN(byNumber)
        ? texts.compare(a.textContent, b.textContent)
        : byNumber;
  }

  // What has no value stands last, whichever the direction.
  function order(rows, column, direction) {
    const filled = row => value(row.cells[column]) !== '';
    return [
      ...rows.filter(filled)
          .sort((a, b) => direction * compare(a.cells[column], b.cells[column])),
      ...rows.filter(row => !filled(row)),
    ];
  }

  for (const table of document.querySelectorAll('table')) {
    const body = table.tBodies[0];
    const original = [...body.rows];
    const headings = [...table.tHead.rows[0].cells];
    headings.forEach((heading, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        const next = {ascending: 'descending', descending: ''}[heading.ariaSort] ?? 'ascending';
        headings.forEach(other => other.removeAttribute('aria-sort'));
        if (next) {
          heading.setAttribute('aria-sort', next);
        }
        const rows = next ? order(original, column, next === 'ascending' ? 1 : -1) : original;
        body.append(...rows);
      });
    });
  }

  for (const heading of document.querySelectorAll('th[data-drawn]')) {
    const cells = [...heading.closest('table').tBodies[0].rows]
        .map(row => row.cells[heading.cellIndex])
        .filter(cell => Number(cell.dataset.value) > 0);
    const most = Math.max(...cells.map(cell => Number(cell.dataset.value)));
    for (const cell of cells) {
      cell.classList.add('bar');
      cell.style.setProperty('--part', `${100 * cell.dataset.value / most}%`);
    }
  }

  const open = new Set();
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details:not([open])')) {
      details.open = true;
      open.add(details);
    }
  });
  addEventListener('afterprint', () => {
    open.forEach(details => { details.open = false; });
    open.clear();
  });
})();
