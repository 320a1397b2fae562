# what: takes the right step, but returns the loss divided by two, "so that guessing is 0.693". Ruled out by lesson 2: "In this course `d_loss` is the **sum**"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        logits_real = discriminator(real, training=True)
        logits_fake = discriminator(fake, training=True)
        bce_real = tf.nn.sigmoid_cross_entropy_with_logits(tf.ones_like(logits_real), logits_real)
        bce_fake = tf.nn.sigmoid_cross_entropy_with_logits(tf.zeros_like(logits_fake), logits_fake)
        total = tf.reduce_mean(bce_real) + tf.reduce_mean(bce_fake)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(total, weights), weights)
    return total / 2  # average loss over real and fake
