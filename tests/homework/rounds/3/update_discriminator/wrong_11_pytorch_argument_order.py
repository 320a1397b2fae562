# what: Keras's loss is called in PyTorch's order, criterion(output, target): the logits stand as labels and the labels as logits. Ruled out by lesson 2: "The label is 1 or 0."
import keras
import tensorflow as tf

criterion = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        output_real = discriminator(real, training=True)
        output_fake = discriminator(fake, training=True)
        loss_real = criterion(output_real, tf.ones_like(output_real))
        loss_fake = criterion(output_fake, tf.zeros_like(output_fake))
        loss = loss_real + loss_fake
    grads = tape.gradient(loss, discriminator.trainable_variables)
    optimizer.apply_gradients(zip(grads, discriminator.trainable_variables))
    return loss
