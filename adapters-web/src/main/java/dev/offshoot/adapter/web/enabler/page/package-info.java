/** The enablers of an initiative. */
@NullMarked
package dev.offshoot.adapter.web.enabler.page;

import org.jspecify.annotations.NullMarked;
