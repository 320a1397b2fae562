# what: Keras's BinaryCrossentropy with labels 1, apply_gradients with zip
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    with tf.GradientTape() as gen_tape:
        images = generator(latents, training=True)
        output = discriminator(images, training=True)
        gen_loss = bce(tf.ones_like(output), output)
    gradients = gen_tape.gradient(gen_loss, generator.trainable_variables)
    optimizer.apply_gradients(zip(gradients, generator.trainable_variables))
    return gen_loss
