/** Where every command comes in, from a page, the API or a file: may this person ask it, and does it hang together. */
@NullMarked
package dev.offshoot.command.gateway;

import org.jspecify.annotations.NullMarked;
