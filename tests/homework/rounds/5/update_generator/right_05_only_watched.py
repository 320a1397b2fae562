# what: a tape that watches nothing but G's weights by hand
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    weights = generator.trainable_weights
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for w in weights:
            tape.watch(w.value)
        logits = discriminator(generator(latents, training=True), training=True)
        loss = -tf.reduce_mean(tf.math.log_sigmoid(logits))
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
