/** The pages of all forms, and their addresses. */
@NullMarked
package dev.offshoot.adapter.web.form.page;

import org.jspecify.annotations.NullMarked;
