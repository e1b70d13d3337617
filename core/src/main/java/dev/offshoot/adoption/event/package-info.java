/** What happens between a site and an initiative, and how its dated steps are read: the published language. */
@NullMarked
package dev.offshoot.adoption.event;

import org.jspecify.annotations.NullMarked;
