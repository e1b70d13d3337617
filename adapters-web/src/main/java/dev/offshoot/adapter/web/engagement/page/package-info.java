/** The engagement activities of an initiative. */
@NullMarked
package dev.offshoot.adapter.web.engagement.page;

import org.jspecify.annotations.NullMarked;
