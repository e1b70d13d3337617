/** What happened at the door, for administrators. */
@NullMarked
package dev.offshoot.adapter.web.api.security;

import org.jspecify.annotations.NullMarked;
