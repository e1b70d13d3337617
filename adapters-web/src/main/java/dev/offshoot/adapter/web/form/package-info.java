/** A command as a form: its controls, what was entered, and what was wrong with it. */
@NullMarked
package dev.offshoot.adapter.web.form;

import org.jspecify.annotations.NullMarked;
