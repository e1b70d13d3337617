/**
 * How the outside speaks to the core in text: every command as an action with named fields, read the same way from a
 * page's form, an API body or a row of a file.
 */
@NullMarked
package dev.offshoot.command.form;

import org.jspecify.annotations.NullMarked;
