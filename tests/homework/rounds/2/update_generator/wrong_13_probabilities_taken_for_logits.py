# what: applies the sigmoid itself and then a loss with from_logits=True: the sigmoid twice (lesson 6.7, mistake 3)
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        prob = tf.sigmoid(discriminator(fake, training=True))
        loss = bce(tf.ones_like(prob), prob)
    grads = tape.gradient(loss, generator.trainable_weights)
    optimizer.apply(grads, generator.trainable_weights)
    return loss
