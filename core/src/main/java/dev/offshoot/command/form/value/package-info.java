/** How values are written as text: dates, constants, and the characters that no answer may hold. */
@NullMarked
package dev.offshoot.command.form.value;

import org.jspecify.annotations.NullMarked;
