# what: turns the logits into probabilities and takes the cross-entropy of these, which Keras cuts off: wrong where D is certain and wrong
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    bce = keras.losses.BinaryCrossentropy()  # wants probabilities
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        p_real = tf.sigmoid(discriminator(real, training=True))
        p_fake = tf.sigmoid(discriminator(fake, training=True))
        loss = bce(tf.ones_like(p_real), p_real) + bce(tf.zeros_like(p_fake), p_fake)
    w = discriminator.trainable_weights
    g = tape.gradient(loss, w)
    optimizer.apply(g, w)
    return loss
