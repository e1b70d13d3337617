/** Engagement activities as the API answers them. */
@NullMarked
package dev.offshoot.adapter.web.engagement.api;

import org.jspecify.annotations.NullMarked;
