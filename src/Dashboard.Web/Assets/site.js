// All of the site's script. Nothing here is needed: without it links and forms load pages, and tables hold what the cursor reads out.
(() => {
  'use strict';
  const main = () => document.getElementById('main');

  // Pages of this site are put in place without loading the frame again.
  const isOwn = (url) => url.origin === location.origin && !/^\/(api\/|openapi\/|assets\/)/.test(url.pathname);
  const show = async (url, push) => {
    let answer;
    try {
      answer = await fetch(url, { headers: { Accept: 'text/html' } });
      if (!(answer.headers.get('Content-Type') || '').startsWith('text/html')) throw new TypeError('no page');
    } catch {
      location.assign(url);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.title = page.title;
    document.querySelector('header.site nav').replaceWith(page.querySelector('header.site nav'));
    main().replaceWith(page.getElementById('main'));
    if (push) history.pushState(null, '', answer.url + url.hash);
    const there = url.hash && document.getElementById(decodeURIComponent(url.hash.slice(1)));
    if (there) there.scrollIntoView(); else if (push) scrollTo(0, 0);
    main().focus({ preventScroll: true });
    ready();
  };
  document.addEventListener('click', (e) => {
    const link = e.target.closest && e.target.closest('a[href]');
    if (!link || e.defaultPrevented || e.button || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey || link.target || link.hasAttribute('download')) return;
    const url = new URL(link.href);
    if (!isOwn(url) || (url.hash && url.pathname + url.search === location.pathname + location.search)) return;
    e.preventDefault();
    show(url, true);
  });
  document.addEventListener('submit', (e) => {
    const form = e.target;
    if (form.method !== 'get') return;
    e.preventDefault();
    const url = new URL(form.action);
    for (const [name, value] of new FormData(form)) if (value !== '') url.searchParams.append(name, value);
    show(url, true);
  });
  let here = location.pathname + location.search;
  addEventListener('popstate', () => {
    if (location.pathname + location.search !== here) show(new URL(location.href), false);
  });

  // A field for a series offers those of which source, place, metric and basis have every word that was typed, in any order.
  const TITLES = { ukdash: 'UK dashboard', jhu: 'Johns Hopkins', ukhsa: 'UKHSA data dashboard' }, MOST = 50;
  let names;
  const fetchNames = () => names ??= fetch('/api/v1/series.json').then((answer) => answer.json()).then((rows) => rows.map(({ series }) => {
    const [source, area, metric, basis] = series.split(':');
    return { series, area, rest: [metric, TITLES[source] || source, basis].filter(Boolean).join(' · '), words: `${series} ${TITLES[source] || ''}`.toLowerCase() };
  })).catch(() => { names = undefined; return []; });
  const combine = (input) => {
    const box = document.createElement('ul');
    Object.assign(box, { id: input.id + '-offered', className: 'offered', hidden: true });
    box.setAttribute('role', 'listbox');
    box.setAttribute('aria-label', 'Series');
    input.removeAttribute('list');
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': box.id })) input.setAttribute(name, value);
    input.after(box);
    let at = -1;
    const close = () => { box.hidden = true; at = -1; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); };
    const choose = (item) => { const moment = input.value.indexOf('@'); input.value = item.dataset.series + (moment < 0 ? '' : input.value.slice(moment)); close(); };
    const mark = (index) => {
      const items = [...box.children];
      at = items.length ? (index + items.length) % items.length : -1;
      items.forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
      if (at < 0) return;
      input.setAttribute('aria-activedescendant', items[at].id);
      items[at].scrollIntoView({ block: 'nearest' });
    };
    const offer = async (isTyped) => {
      const typed = input.value.split('@')[0].toLowerCase(), all = await fetchNames();
      if (document.activeElement !== input) return;
      const words = isTyped ? typed.split(/[\s:,;/+]+/).filter(Boolean) : [];
      const found = all.filter((name) => words.every((word) => name.words.includes(word)))
        .sort((a, b) => a.area.length - b.area.length || a.series.localeCompare(b.series)).slice(0, MOST);
      box.replaceChildren(...found.map((name, i) => {
        const item = Object.assign(document.createElement('li'), { id: `${box.id}-${i}` });
        item.setAttribute('role', 'option');
        item.dataset.series = name.series;
        item.append(Object.assign(document.createElement('b'), { textContent: name.area }), ' ' + name.rest);
        return item;
      }));
      at = -1;
      input.removeAttribute('aria-activedescendant');
      box.hidden = !found.length;
      input.setAttribute('aria-expanded', String(!box.hidden));
    };
    input.addEventListener('focus', fetchNames);
    input.addEventListener('input', () => offer(true));
    input.addEventListener('blur', close);
    box.addEventListener('pointerdown', (e) => { e.preventDefault(); const item = e.target.closest('li'); if (item) choose(item); });
    input.addEventListener('keydown', async (e) => {
      if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
        e.preventDefault();
        const by = e.key === 'ArrowDown' ? 1 : -1;
        if (box.hidden) { await offer(false); mark(by > 0 ? 0 : -1); } else mark(at < 0 && by < 0 ? -1 : at + by);
      } else if (e.key === 'Enter' && at >= 0) {
        e.preventDefault();
        choose(box.children[at]);
      } else if (e.key === 'Escape' && !box.hidden) {
        e.preventDefault();
        close();
      }
    });
  };

  // A line and a row of figures follow the pointer or the arrow keys from day to day.
  const cursor = (canvas) => {
    const rows = [...document.querySelectorAll('#' + canvas.dataset.cursor + ' tr[data-day]')];
    const heads = [...document.querySelectorAll('#' + canvas.dataset.cursor + ' thead th')].map((th) => th.textContent);
    const out = canvas.parentElement.querySelector('.readout');
    let at = -1;
    const shown = () => [...canvas.querySelectorAll('svg')].find((svg) => svg.getBoundingClientRect().width > 0);
    const plot = (svg) => {
      const days = svg && svg.querySelector('[id*="-days-"]');
      const clip = days && document.getElementById((/#([^)"]+)/.exec(days.getAttribute('clip-path')) || [])[1]);
      return clip && clip.querySelector('rect');
    };
    const go = (index) => {
      const svg = shown(), rect = plot(svg);
      if (!rect || !rows.length) return;
      at = Math.max(0, Math.min(rows.length - 1, index));
      const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((name) => +rect.getAttribute(name));
      let line = svg.querySelector('.cursor-line');
      if (!line) svg.append(line = Object.assign(document.createElementNS('http://www.w3.org/2000/svg', 'line')));
      const middle = x + (w * (at + 0.5)) / rows.length;
      for (const [name, value] of Object.entries({ class: 'cursor-line', x1: middle, x2: middle, y1: y, y2: y + h })) line.setAttribute(name, value);
      const cells = [...rows[at].cells];
      out.hidden = false;
      out.replaceChildren(Object.assign(document.createElement('b'), { textContent: cells[0].textContent }),
        cells.slice(1).map((cell, i) => ` · ${heads[i + 1]} ${cell.textContent}`).join(''));
      for (const row of rows) row.classList.toggle('here', row === rows[at]);
    };
    canvas.addEventListener('pointermove', (e) => {
      const svg = shown(), rect = plot(svg);
      if (!rect) return;
      const point = new DOMPoint(e.clientX, e.clientY).matrixTransform(svg.getScreenCTM().inverse());
      const share = (point.x - +rect.getAttribute('x')) / +rect.getAttribute('width');
      const index = Math.floor(share * rows.length);
      if (share >= 0 && share < 1 && index !== at) go(index);
    });
    canvas.addEventListener('keydown', (e) => {
      const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: rows.length - 1, PageUp: at - 7, PageDown: at + 7 }[e.key];
      if (to === undefined) return;
      e.preventDefault();
      go(at < 0 && e.key === 'ArrowLeft' ? rows.length - 1 : to);
    });
  };

  // The slider goes over the days of releases and asks when it is let go.
  const slide = (slider) => {
    const range = slider.querySelector('input'), says = slider.querySelector('output');
    const field = document.getElementById(slider.dataset.slider), days = range.dataset.days.split(' ');
    slider.hidden = false;
    range.addEventListener('input', () => { says.textContent = field.value = days[range.value]; });
    range.addEventListener('change', () => field.form.requestSubmit());
  };

  // A card is fetched when it is opened.
  document.addEventListener('toggle', (e) => {
    const held = e.target.open && e.target.matches('.share') && e.target.querySelector('template');
    if (held) held.replaceWith(held.content);
  }, true);

  const ready = () => {
    here = location.pathname + location.search;
    document.querySelectorAll('[data-cursor]').forEach((canvas) => canvas.dataset.cursor && cursor(canvas));
    document.querySelectorAll('[data-slider]').forEach(slide);
    document.querySelectorAll('input[list="held"]').forEach(combine);
    // An address to be passed on needs its host.
    document.querySelectorAll('a.address').forEach((link) => { link.textContent = decodeURI(link.href); });
  };
  ready();
})();
