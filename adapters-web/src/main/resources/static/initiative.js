// Menus close when one clicks elsewhere or presses Escape, as the menu of the frame does.
const menus = document.querySelectorAll('.menu, .head__why')
document.addEventListener('click', event => {
  for (const menu of menus) if (!menu.contains(event.target)) menu.open = false
})
for (const menu of menus) {
  menu.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      menu.open = false
      menu.querySelector('summary').focus()
    }
  })
}
