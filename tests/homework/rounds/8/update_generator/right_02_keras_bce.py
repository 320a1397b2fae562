# what: Keras's BCE from logits with ones
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    with tf.GradientTape() as g_tape:
        generated = generator(latents, training=True)
        output = discriminator(generated, training=True)
        gen_loss = bce(tf.ones_like(output), output)
    gradients = g_tape.gradient(gen_loss, generator.trainable_variables)
    optimizer.apply_gradients(zip(gradients, generator.trainable_variables))
    return gen_loss
