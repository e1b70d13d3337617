/** The server beneath: how many may come at once, how long it waits for them, and from where they come. */
@NullMarked
package dev.offshoot.adapter.web.server;

import org.jspecify.annotations.NullMarked;
