/** The API: every action as a path, and its description. */
@NullMarked
package dev.offshoot.adapter.web.api;

import org.jspecify.annotations.NullMarked;
