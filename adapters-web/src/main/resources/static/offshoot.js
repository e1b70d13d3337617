// Everything works without this file; it adds GOV.UK Frontend's behaviour and the keys of the search field.
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')

const govuk = document.body.dataset.govuk
if (govuk) import(govuk).then(({ initAll }) => initAll())

// htmx sends what the pages' forms send.
const csrf = document.querySelector('meta[name=csrf]')
if (csrf) {
  document.body.addEventListener('htmx:configRequest', event => {
    if (event.detail.verb !== 'get') event.detail.headers[csrf.dataset.header] = csrf.content
  })
}

document.addEventListener('keydown', event => {
  if ((event.metaKey || event.ctrlKey) && event.key === 'k') {
    const search = document.getElementById('top-search')
    if (search) {
      event.preventDefault()
      search.focus()
    }
  }
})

for (const menu of document.querySelectorAll('.top__menu')) {
  document.addEventListener('click', event => {
    if (!menu.contains(event.target)) menu.open = false
  })
  menu.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      menu.open = false
      menu.querySelector('summary').focus()
    }
  })
}

// A form is sent once, however often its button is pressed; one that takes its time says on its button that it works.
for (const form of document.querySelectorAll('form[data-once]')) {
  form.addEventListener('submit', event => {
    if (form.dataset.sent) event.preventDefault()
    else if (form.dataset.working) sayWorking(form, event.submitter ?? form.querySelector('button'))
    form.dataset.sent = 'yes'
  })
}
function sayWorking (form, button) {
  button.dataset.label = button.textContent
  button.textContent = form.dataset.working
  button.disabled = true
  form.querySelector('[role=status]').textContent = form.dataset.working
}
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-once]')) delete form.dataset.sent
  for (const button of document.querySelectorAll('form[data-working] button[data-label]')) {
    button.textContent = button.dataset.label
    button.disabled = false
    button.form.querySelector('[role=status]').textContent = ''
  }
})
