# what: hands the pairs to apply_gradients as (weight, gradient) instead of (gradient, weight): raises, no step is taken; ruled out (hw4): "One step of D. Returns its loss, a scalar."
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    generated = generator(latents, training=True)
    with tf.GradientTape() as tape:
        r = discriminator(real, training=True)
        f = discriminator(generated, training=True)
        loss = bce(tf.ones_like(r), r) + bce(tf.zeros_like(f), f)
    grads = tape.gradient(loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(discriminator.trainable_variables, grads))
    return loss
