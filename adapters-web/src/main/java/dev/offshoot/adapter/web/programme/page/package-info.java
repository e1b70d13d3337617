/** Pages about programmes. */
@NullMarked
package dev.offshoot.adapter.web.programme.page;

import org.jspecify.annotations.NullMarked;
