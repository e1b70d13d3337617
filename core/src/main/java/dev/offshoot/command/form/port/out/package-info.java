/** What intake needs of the outside. */
@NullMarked
package dev.offshoot.command.form.port.out;

import org.jspecify.annotations.NullMarked;
