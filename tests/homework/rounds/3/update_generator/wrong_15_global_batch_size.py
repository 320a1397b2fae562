# what: pasted from the tutorial on several GPUs: the sum is divided by a constant batch size of 32, so it is the mean for batches of 32 only. Ruled out by lesson 6: "$J_G = -\frac1m \sum \log D(G(z))$"
import keras
import tensorflow as tf

BATCH_SIZE = 32
bce = keras.losses.BinaryCrossentropy(from_logits=True, reduction="none")


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        per_example = bce(tf.ones_like(fake_logits), fake_logits)
        loss = tf.reduce_sum(per_example) / BATCH_SIZE
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
