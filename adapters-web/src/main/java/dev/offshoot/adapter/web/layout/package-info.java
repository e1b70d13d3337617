/** What surrounds every page: crumbs, navigation, words. */
@NullMarked
package dev.offshoot.adapter.web.layout;

import org.jspecify.annotations.NullMarked;
