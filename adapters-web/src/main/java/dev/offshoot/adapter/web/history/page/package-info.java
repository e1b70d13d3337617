/** Pages that tell what happened. */
@NullMarked
package dev.offshoot.adapter.web.history.page;

import org.jspecify.annotations.NullMarked;
