// Draws the figures of tables. What is drawn says the markup: the form, and the keys of the columns.
(() => {
  'use strict';
  const PAPER = 690;
  const NARROW = 480;
  const HUES = ['--hue-1', '--hue-2', '--hue-3', '--hue-4', '--hue-5', '--hue-6', '--hue-7'];
  const MEANING = {
    won: '--good', covered: '--good', answered: '--good', open: '--hue-1',
    lost: '--bad', blind: '--bad', late: '--bad', late_now: '--bad',
  };
  const root = document.documentElement;
  const hue = name => getComputedStyle(root).getPropertyValue(name).trim();
  const whole = new Intl.NumberFormat(root.lang, {maximumFractionDigits: 1});
  const short = new Intl.NumberFormat(root.lang, {notation: 'compact', maximumFractionDigits: 1});
  const percent = new Intl.NumberFormat(root.lang, {style: 'percent'});

  function read(figure) {
    const table = figure.closest('section').querySelector('table');
    const keys = [...table.tHead.rows[0].cells].map(cell => cell.dataset.key);
    const column = key => {
      const at = keys.indexOf(key);
      const cells = [...table.tBodies[0].rows].map(row => row.cells[at]);
      const values = cells.map(({dataset: {value}}) => value === undefined ? null : Number(value));
      return {
        key,
        name: table.tHead.rows[0].cells[at].textContent,
        texts: cells.map(cell => cell.textContent),
        codes: cells.map(cell => cell.dataset.value),
        values,
        isShare: cells.some(cell => cell.textContent.endsWith('%')),
      };
    };
    return {
      along: column(figure.dataset.along),
      across: figure.dataset.across ? column(figure.dataset.across) : null,
      order: figure.dataset.order.split(' '),
      of: figure.dataset.of.split(' ').map(column),
    };
  }

  const distinct = texts => [...new Set(texts)].filter(text => text !== '');

  // Those between the first and the last, too, where they are numbers.
  function range(texts) {
    const found = distinct(texts).sort();
    if (found.length === 0 || found.some(text => !/^\d\d$/.test(text))) {
      return found;
    }
    const first = Number(found[0]);
    return Array.from({length: Number(found.at(-1)) - first + 1},
        (_, at) => String(first + at).padStart(2, '0'));
  }

  // Without the categories in which there is nothing.
  function filled({categories, series: many}) {
    const kept = categories.map((_, row) => many.some(one => one.values[row]));
    return {
      categories: categories.filter((_, row) => kept[row]),
      series: many.map(one => ({...one, values: one.values.filter((_, row) => kept[row])})),
    };
  }

  // A series for each column, or for each value of the column across.
  function series({along, across, of, order}) {
    if (!across) {
      return {categories: along.texts, series: of};
    }
    const categories = distinct(along.texts);
    const place = name => order.indexOf(across.codes[across.texts.indexOf(name)]);
    const named = distinct(across.texts).sort((a, b) => place(a) - place(b)).map(name => ({
      name,
      key: name,
      isShare: of[0].isShare,
      values: categories.map(category => of[0].values.find((_, row) =>
          along.texts[row] === category && across.texts[row] === name) ?? null),
    }));
    return {categories, series: named};
  }

  const color = (one, at) => hue(MEANING[one.key] ?? HUES[at % HUES.length]);

  const family = () => getComputedStyle(document.body).fontFamily;

  function base(width, many = []) {
    return {
      animation: false,
      textStyle: {fontFamily: family(), color: hue('--ink')},
      tooltip: {
        backgroundColor: hue('--paper'),
        borderColor: hue('--line'),
        textStyle: {color: hue('--ink'), fontSize: 13},
        confine: true,
      },
      grid: {left: 4, right: width < NARROW ? 12 : 20, top: 10 + legendHeight(many, width), bottom: 4,
        containLabel: true},
    };
  }

  const LINE = 15;
  const GAP = 14;
  const MARK = 12;
  // With the family, as ECharts does not look for that of the chart when it makes room for axes, and
  // with the height of lines, which it takes for the width of a sign that many fonts lack.
  const words = () => ({
    color: hue('--ink'), fontSize: 12, fontFamily: family(), lineHeight: LINE,
  });

  const pen = document.createElement('canvas').getContext('2d');

  // How wide a text stands, in pixels.
  function wide(text, font = '12px') {
    pen.font = `${font} ${family()}`;
    return Math.ceil(pen.measureText(text).width);
  }

  const widest = (texts, font) => Math.max(0, ...texts.map(text => wide(text, font)));

  // Its rows stand one below the other: what stood on a second page, nobody would see on paper.
  function legendHeight(many, width) {
    let rows = 1;
    let used = 0;
    for (const {name} of many) {
      const needed = MARK + GAP + wide(named(name, width)) + 8;
      rows += used > 0 && used + needed > width - 10 ? 1 : 0;
      used = used > 0 && used + needed <= width - 10 ? used + needed : needed;
    }
    return many.length < 2 ? 0 : 26 + (rows - 1) * (LINE + GAP);
  }

  const named = (name, width) =>
      echarts.format.truncateText(name, width - 60, `12px ${family()}`, '…');

  const legend = (many, width) => many.length < 2 ? {show: false} : {
    top: 0, left: 0, itemWidth: MARK, itemHeight: MARK, itemGap: GAP, icon: 'roundRect',
    formatter: name => named(name, width), textStyle: words(),
  };

  // Words in that much room at most; what is longer ends in dots, and stands whole in the table.
  const within = (texts, most) => ({
    ...words(), width: Math.min(widest(texts) + 1, Math.floor(most)), overflow: 'truncate',
  });

  const categoryAxis = categories => ({
    type: 'category', data: categories, axisTick: {show: false}, axisLabel: words(),
    axisLine: {lineStyle: {color: hue('--line')}},
  });

  const valueAxis = many => ({
    type: 'value',
    ...(many.every(one => one.isShare) ? {max: 1, interval: 0.25} : {}),
    minInterval: many.some(one => one.isShare) ? 0 : 1,
    splitNumber: 4,
    splitLine: {lineStyle: {color: hue('--line')}},
    axisLabel: {
      ...words(), color: hue('--faint'), hideOverlap: true,
      formatter: many.every(one => one.isShare) ? percent.format : short.format,
    },
  });

  const shown = one => value => value === null || value === undefined ? '–'
      : one.isShare ? percent.format(value) : whole.format(value);

  const SLANT = 35;
  // So that most of the height is left to the columns.
  const SLANTED = 170;
  const FIGURE = '600 14px';
  // What the figures of the axis of values need at least.
  const FIGURES = 15;

  // The room to the left of the axes in which slanted words begin: each ends below its column.
  function slantedBefore(categories, width) {
    const [along, down] = [Math.cos, Math.sin].map(part => part(SLANT * Math.PI / 180));
    const lefts = categories.map((text, at) => {
      const share = (at + 0.5) / categories.length;
      const needed = Math.min(wide(text) + 1, SLANTED) * along + LINE * down;
      return (needed - width * share) / (1 - share);
    });
    return Math.max(4, Math.ceil(Math.max(...lefts)) - FIGURES);
  }

  const half = text => Math.ceil(wide(text) / 2);

  const FORMS = {
    lines(data, width) {
      const {categories, series: many} = series(data);
      return {
        ...base(width, many),
        legend: legend(many, width),
        tooltip: {...base(width).tooltip, trigger: 'axis'},
        xAxis: {...categoryAxis(categories), boundaryGap: false,
          axisLabel: {...words(), hideOverlap: true}},
        yAxis: valueAxis(many),
        grid: {
          ...base(width, many).grid,
          left: Math.max(8, half(categories[0]) - FIGURES), right: half(categories.at(-1)) + 4,
        },
        series: many.map((one, at) => ({
          type: 'line', name: one.name, data: one.values, color: color(one, at),
          symbol: 'circle', symbolSize: 6, lineStyle: {width: 2}, connectNulls: false,
          tooltip: {valueFormatter: shown(one)},
        })),
      };
    },

    columns(data, width) {
      const {categories, series: many} = series(data);
      const isSlanted = widest(categories) + 6 > (width - 60) / categories.length;
      const {grid} = base(width, many);
      return {
        ...base(width, many),
        grid: {...grid, left: isSlanted ? slantedBefore(categories, width - grid.right) : grid.left},
        legend: legend(many, width),
        tooltip: {...base(width).tooltip, trigger: 'axis', axisPointer: {type: 'shadow'}},
        xAxis: {...categoryAxis(categories),
          axisLabel: isSlanted
              ? {...within(categories, SLANTED), interval: 0, rotate: SLANT}
              : {...words(), interval: 0}},
        yAxis: valueAxis(many),
        series: many.map((one, at) => ({
          type: 'bar', name: one.name, data: one.values, color: color(one, at),
          barMaxWidth: 36, itemStyle: {borderRadius: [2, 2, 0, 0]},
          tooltip: {valueFormatter: shown(one)},
        })),
      };
    },

    stack(data, width) {
      const {categories, series: many} = filled(series(data));
      return {
        ...base(width, many),
        legend: legend(many, width),
        tooltip: {...base(width).tooltip, trigger: 'axis', axisPointer: {type: 'shadow'}},
        xAxis: valueAxis(many),
        yAxis: {...categoryAxis(categories), inverse: true, axisLabel: within(categories, width * 0.32)},
        series: many.map((one, at) => ({
          type: 'bar', stack: 'all', name: one.name, data: one.values, color: color(one, at),
          barMaxWidth: 18,
          label: {show: !one.isShare, color: hue('--on-hue'), fontSize: 11,
            formatter: ({value}) => value ? short.format(value) : ''},
          labelLayout: {hideOverlap: true},
          tooltip: {valueFormatter: shown(one)},
        })),
      };
    },

    // Stages stand to the left, figures to the right, on lines of their own.
    funnel(data, width) {
      const reached = data.of[0];
      const rows = data.along.texts
          .map((name, row) => ({name, value: reached.values[row]}))
          .filter(row => row.value !== null);
      const all = Math.max(...rows.map(row => row.value), 1);
      const names = within(rows.map(row => row.name), width * 0.4);
      const number = ({value}) => whole.format(value);
      const share = ({value}) => percent.format(value / all);
      const beside = widest(rows.map(number), FIGURE) + widest(rows.map(row => '  ' + share(row))) + 16;
      const sides = {left: names.width + 10, right: beside, top: 4, bottom: 4};
      const figures = row => `{figure|${number(row)}}  {share|${share(row)}}`;
      const one = {
        type: 'funnel', sort: 'none', gap: 3, min: 0, max: all, minSize: '1%', maxSize: '100%',
        ...sides, data: rows, labelLine: {show: false},
      };
      return {
        ...base(width),
        tooltip: {...base(width).tooltip, valueFormatter: shown(reached)},
        series: [
          {
            ...one, name: reached.name,
            itemStyle: {color: hue('--hue-1'), borderWidth: 0},
            data: rows.map((row, at) => ({
              ...row, itemStyle: {opacity: 1 - 0.55 * at / Math.max(1, rows.length - 1)},
            })),
            label: {position: 'left', ...names, opacity: 1, formatter: '{b}'},
            labelLayout: {x: 2, align: 'left'},
          },
          {
            ...one, silent: true, itemStyle: {opacity: 0}, tooltip: {show: false},
            label: {
              position: 'right', formatter: figures, color: hue('--ink'), opacity: 1,
              rich: {
                figure: {fontFamily: family(), fontSize: 14, fontWeight: 600, color: hue('--ink')},
                share: {fontFamily: family(), fontSize: 12, color: hue('--faint')},
              },
            },
            labelLayout: {x: width - 8, align: 'right'},
          },
        ],
      };
    },

    heat(data, width) {
      const {along, across, of} = data;
      const hours = range(along.texts);
      const days = distinct(across.texts);
      const points = of[0].values
          .map((value, row) => [hours.indexOf(along.texts[row]), days.indexOf(across.texts[row]), value])
          .filter(([hour]) => hour >= 0);
      const most = Math.max(...points.map(([, , value]) => value), 1);
      return {
        ...base(width),
        tooltip: {...base(width).tooltip, formatter: undefined},
        grid: {...base(width).grid, top: 8, right: 4},
        xAxis: {...categoryAxis(hours), splitArea: {show: false}},
        yAxis: {...categoryAxis(days), inverse: true},
        visualMap: {
          show: false, min: 0, max: most,
          inRange: {color: [hue('--heat-low'), hue('--heat-high')]},
        },
        series: [{
          type: 'heatmap', name: of[0].name, data: points,
          itemStyle: {borderColor: hue('--paper'), borderWidth: 2, borderRadius: 3},
          label: {show: width / hours.length > 30, fontSize: 11, formatter: ({value}) => value[2] || ''},
          emphasis: {itemStyle: {borderColor: hue('--ink'), borderWidth: 1}},
        }],
      };
    },
  };

  function height(figure, data, width) {
    const {categories, series: many} = filled(series(data));
    const above = legendHeight(many, width);
    return {
      funnel: () => 12 + 44 * data.of[0].values.filter(value => value !== null).length,
      stack: () => 40 + above + 30 * categories.length,
      heat: () => 40 + 34 * distinct(data.across?.texts ?? []).length,
    }[figure.dataset.form]?.() ?? Math.max(270, 244 + above);
  }

  const charts = [];
  for (const figure of document.querySelectorAll('figure[data-form]')) {
    const data = read(figure);
    if (data.of.some(column => column.values.some(value => value > 0))) {
      figure.hidden = false;
      charts.push({figure, box: figure.querySelector('[role=img]'), data, drawing: null});
    }
  }

  function draw(chart, width) {
    chart.drawing?.dispose();
    chart.drawing = echarts.init(
        chart.box, null, {renderer: 'svg', width, height: height(chart.figure, chart.data, width)});
    chart.drawing.setOption(FORMS[chart.figure.dataset.form](chart.data, width));
    chart.drawing.getZr().flush();
  }

  const drawAll = () => charts.forEach(chart => draw(chart, chart.box.clientWidth));

  drawAll();
  let waiting = 0;
  addEventListener('resize', () => {
    clearTimeout(waiting);
    waiting = setTimeout(drawAll, 100);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
  addEventListener('beforeprint', () => {
    root.classList.add('printing');
    charts.forEach(chart => draw(
        chart, chart.figure.parentElement.querySelectorAll('figure:not([hidden])').length > 1
            ? PAPER / 2 - 12 : PAPER));
  });
  addEventListener('afterprint', () => {
    root.classList.remove('printing');
    drawAll();
  });
})();
