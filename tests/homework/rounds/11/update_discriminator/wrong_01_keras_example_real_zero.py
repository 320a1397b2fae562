# what: follows the Keras example: fakes are labelled 1 and reals 0
import keras
import tensorflow as tf

loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    generated = generator(latents, training=True)
    with tf.GradientTape() as tape:
        on_generated = discriminator(generated, training=True)
        on_real = discriminator(real, training=True)
        d_loss = loss_fn(tf.ones_like(on_generated), on_generated) + loss_fn(tf.zeros_like(on_real), on_real)
    grads = tape.gradient(d_loss, discriminator.trainable_weights)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_weights))
    return d_loss
