# what: calls both networks without training=True, as Keras's own guide does, so dropout and BatchNorm are in inference mode; ruled out (lesson 6): "So write `training=True` each time, in both steps"
import keras
import tensorflow as tf


bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents)
    with tf.GradientTape() as tape:
        pred_real = discriminator(real)
        pred_fake = discriminator(fake)
        d_loss = bce(tf.ones_like(pred_real), pred_real) + bce(tf.zeros_like(pred_fake), pred_fake)
    grads = tape.gradient(d_loss, discriminator.trainable_weights)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_weights))
    return d_loss
