/** Pages about frameworks. */
@NullMarked
package dev.offshoot.adapter.web.page.framework;

import org.jspecify.annotations.NullMarked;
