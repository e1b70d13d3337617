// Opens and closes a line's last events; htmx fetches them the first time. Works again after htmx has changed the list.
document.addEventListener('click', event => {
  const button = event.target.closest('.lines__open')
  if (!button) return
  const more = document.getElementById(button.getAttribute('aria-controls'))
  more.hidden = !more.hidden
  button.setAttribute('aria-expanded', String(!more.hidden))
})
