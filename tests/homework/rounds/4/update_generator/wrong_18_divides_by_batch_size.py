# what: divides the sum by a constant BATCH_SIZE of 32 instead of by the number of latents; ruled out (lesson 6): "$J_G = -\frac1m \sum \log D(G(z))$"
import keras
import tensorflow as tf


BATCH_SIZE = 32
# as in the tutorial on distributed training
cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True, reduction="sum")


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        generated = generator(latents, training=True)
        fake_output = discriminator(generated, training=True)
        g_loss = cross_entropy(tf.ones_like(fake_output), fake_output) / BATCH_SIZE
    weights = generator.trainable_variables
    optimizer.apply_gradients(zip(tape.gradient(g_loss, weights), weights))
    return g_loss
