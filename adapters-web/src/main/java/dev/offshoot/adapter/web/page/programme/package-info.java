/** Pages about programmes. */
@NullMarked
package dev.offshoot.adapter.web.page.programme;

import org.jspecify.annotations.NullMarked;
