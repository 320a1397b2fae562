# what: Keras's BCE from logits, both halves added, fakes made inside the tape
import keras
import numpy as np
import tensorflow as tf

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = cross_entropy(tf.ones_like(real_logits), real_logits)
        loss += cross_entropy(tf.zeros_like(fake_logits), fake_logits)
    grads = tape.gradient(loss, discriminator.trainable_weights)
    optimizer.apply(grads, discriminator.trainable_weights)
    return loss
