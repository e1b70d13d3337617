/** Every action as a form. */
@NullMarked
package dev.offshoot.adapter.web.page.form;

import org.jspecify.annotations.NullMarked;
