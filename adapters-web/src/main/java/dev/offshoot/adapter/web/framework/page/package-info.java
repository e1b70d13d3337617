/** Pages about frameworks. */
@NullMarked
package dev.offshoot.adapter.web.framework.page;

import org.jspecify.annotations.NullMarked;
