// Draws each measure from the table beside it. Without this file the table stands alone.
const charts = document.getElementById('charts')
const places = document.querySelectorAll('.measure__chart')
if (charts && places.length) import(charts.dataset.charts).then(draw)

function draw(echarts) {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const drawn = [...places].map(place => {
    place.hidden = false
    const chart = echarts.init(place, null, { renderer: 'canvas' })
    chart.setOption(options(place))
    return { place, chart }
  })
  addEventListener('resize', () => drawn.forEach(d => d.chart.resize()))
  dark.addEventListener('change', () => drawn.forEach(d => d.chart.setOption(options(d.place))))
}

const DAY = 24 * 60 * 60 * 1000
const YEAR = 365 * DAY

function options(place) {
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
  const series = new Map()
  let first = Infinity, last = -Infinity
  for (const row of document.getElementById(place.dataset.table).querySelectorAll('tbody tr')) {
    const { from, to, amount, upper, site, words, exact } = row.dataset
    if (!from) continue
    first = Math.min(first, Date.parse(from))
    last = Math.max(last, Date.parse(to) + DAY)
    const middle = (Date.parse(from) + Date.parse(to)) / 2
    // where no number is to be had the line has a gap, not a nought
    const value = !amount ? null : upper ? (Number(amount) + Number(upper)) / 2 : Number(amount)
    if (!series.has(site)) series.set(site, [])
    series.get(site).push({
      value: [middle, value], words, symbol: exact === 'true' ? 'circle' : 'emptyCircle', from, to, amount, upper
    })
  }
  const spare = Math.max(0, (YEAR - (last - first)) / 2)
  const target = place.dataset.target
  const text = { color: colour('--quiet'), fontFamily: colour('--font') }
  const line = { lineStyle: { color: colour('--line') } }
  return {
    animation: false,
    grid: { left: 8, right: 24, top: series.size > 1 ? 56 : 28, bottom: 8, containLabel: true },
    textStyle: text,
    legend: series.size > 1 ? { type: 'scroll', textStyle: text, top: 0 } : undefined,
    // Drawn on the canvas: the policy of these pages allows no styles in markup.
    tooltip: { renderMode: 'richText', trigger: 'item', formatter: p => p.data.words || '' },
    // The axis runs over the periods observed, a year at least, and is never finer than the days that they are told in.
    xAxis: { type: 'time', min: first - spare, max: last + spare, minInterval: DAY, axisLine: line, axisLabel: { color: text.color, hideOverlap: true } },
    yAxis: { type: 'value', name: place.dataset.unit, nameTextStyle: { color: text.color, align: 'left' }, splitLine: line, axisLabel: { color: text.color } },
    series: [...series].map(([site, points], i) => ({
      name: site || 'All',
      type: 'line',
      symbolSize: 7,
      data: points.sort((a, b) => a.value[0] - b.value[0]),
      lineStyle: { width: 1.5, color: i === 0 ? colour('--accent') : undefined },
      itemStyle: { color: i === 0 ? colour('--accent') : undefined },
      markLine: i === 0 && target ? {
        symbol: 'none', silent: true, data: [{ yAxis: Number(target) }],
        lineStyle: { color: colour('--ink'), type: 'dashed' },
        label: { formatter: 'target ' + target, position: 'insideEndTop', color: colour('--ink') }
      } : undefined
    }))
  }
}
