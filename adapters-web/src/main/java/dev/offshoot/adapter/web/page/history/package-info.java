/** Pages that tell what happened. */
@NullMarked
package dev.offshoot.adapter.web.page.history;

import org.jspecify.annotations.NullMarked;
