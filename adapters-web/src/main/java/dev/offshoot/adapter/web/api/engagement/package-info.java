/** Engagement activities as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.api.engagement;

import org.jspecify.annotations.NullMarked;
